package com.zhike.crm.documents.document;

import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.Arrival;
import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.Contents;
import com.zhike.crm.documents.storage.PlainText;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes files as text. */
@Service
public class TextService {

    private final Documents documents;

    private final Contents contents;

    private final UploadService uploads;

    TextService(Documents documents, Contents contents, UploadService uploads) {
        this.documents = documents;
        this.contents = contents;
        this.uploads = uploads;
    }

    @Transactional
    public TextView read(UUID id, CurrentEmployee reader) {
        Document document = documents.open(id, reader);
        Content content = contents.get(document.requireContent());
        if (!PlainText.isText(content)) {
            throw new NoText();
        }
        String text = PlainText.read(contents.read(content.id(), 0, content.size()));
        return new TextView(id, document.version(), document.name(), text);
    }

    public DocumentId add(AddText command, CurrentEmployee by) {
        Arrival arrival = arrival(EntryName.of(command.name()), command.text());
        return uploads.upload(command.folderId(), arrival, Clash.REFUSE, by);
    }

    /** Writes a new version over the one that was read. */
    public void write(UUID id, long readVersion, String name, String text, CurrentEmployee by) {
        uploads.replace(id, readVersion, arrival(EntryName.of(name), text), by);
    }

    static Arrival arrival(EntryName name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Arrival(name, bytes.length, new ByteArrayInputStream(bytes));
    }
}
