package com.zhike.crm.sample.note;

import java.util.UUID;

record NoteView(UUID id, long version, String text) {

    static NoteView of(Note note) {
        return new NoteView(note.id(), note.version(), note.text());
    }
}
