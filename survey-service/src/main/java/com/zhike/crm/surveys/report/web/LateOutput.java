package com.zhike.crm.surveys.report.web;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** An output that is opened with its first byte. */
class LateOutput extends OutputStream {

    private final Opening opening;

    private @Nullable OutputStream opened;

    LateOutput(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void write(int value) throws IOException {
        output().write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        output().write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (opened != null) {
            opened.flush();
        }
    }

    private OutputStream output() throws IOException {
        if (opened == null) {
            opened = opening.open();
        }
        return opened;
    }

    /** Opens the output. */
    interface Opening {
        OutputStream open() throws IOException;
    }
}
