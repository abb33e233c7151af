package com.zhike.crm.gateway.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that ends with {@link UnreadableBody} when it grows too large or its sender has gone. */
class MeasuredBody extends ServletInputStream {

    private final ServletInputStream body;

    private final long limit;

    private long length;

    MeasuredBody(ServletInputStream body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read;
        try {
            read = body.read(buffer, offset, count);
        } catch (IOException gone) {
            throw new UnreadableBody(gone);
        }
        length += Math.max(read, 0);
        if (length > limit) {
            throw new UnreadableBody();
        }
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
