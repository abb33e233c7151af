package com.zhike.crm.documents.storage;

import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.platform.problem.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Tells what a file is by its first bytes and its name, and which files are not taken. */
@Component
public class FileTypes {

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    private final StorageSettings settings;

    FileTypes(StorageSettings settings) {
        this.settings = settings;
    }

    /** Refuses what the name alone gives away. */
    public void admit(EntryName name) {
        if (settings.deniedExtensions().contains(name.extension())) {
            throw denied("." + name.extension());
        }
    }

    /** The media type of what begins like this; the stream stays where it is. */
    String admit(EntryName name, InputStream markable) throws IOException {
        Metadata known = new Metadata();
        known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.value());
        MediaType type = detector.detect(markable, known).getBaseType();
        if (settings.deniedTypes().contains(type.toString().toLowerCase(Locale.ROOT))) {
            throw denied(type.toString());
        }
        return type.toString();
    }

    private static Invalid denied(String type) {
        return Invalid.field("name", "file-type-denied", type);
    }
}
