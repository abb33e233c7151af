package com.zhike.crm.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands for a Service of Kubernetes: one address before several processes. Whoever connects gets the next of them, and
 * a connection that stands stays with its process, even when that one is no longer among them.
 */
final class ServiceAddress implements AutoCloseable {

    private final ServerSocket door;
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    ServiceAddress() {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    void add(int port) {
        ports.add(port);
    }

    void remove(int port) {
        ports.remove(Integer.valueOf(port));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try (caller) {
            List<Integer> now = List.copyOf(ports);
            int port = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
            try (Socket process = new Socket(InetAddress.getLoopbackAddress(), port)) {
                caller.setTcpNoDelay(true);
                process.setTcpNoDelay(true);
                Thread back = Thread.ofVirtual().start(() -> pass(process, caller));
                pass(caller, process);
                back.join();
            }
        } catch (IOException refused) {
            return; // the caller sees his connection end
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            return;
        }
    }
}
