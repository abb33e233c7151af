package com.zhike.crm.platform.web;

import com.zhike.crm.platform.problem.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;

/** A request whose body has been read once already, and can be read once more. */
class RepeatableBody extends HttpServletRequestWrapper {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final byte[] body;

    RepeatableBody(HttpServletRequest request) throws IOException {
        super(request);
        this.body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large");
        }
    }

    String target() {
        return getQueryString() == null ? getRequestURI() : getRequestURI() + "?" + getQueryString();
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
