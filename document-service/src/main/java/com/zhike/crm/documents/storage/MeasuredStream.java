package com.zhike.crm.documents.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that must not grow too long. */
class MeasuredStream extends FilterInputStream {

    private final long longest;

    private long length;

    MeasuredStream(InputStream body, long longest) {
        super(body);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        length += Math.max(read, 0);
        if (length > longest) {
            throw new FileTooLarge();
        }
        return read;
    }
}
