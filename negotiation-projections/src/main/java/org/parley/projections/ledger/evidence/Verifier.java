package org.parley.projections.ledger.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.note.Policy;

/**
 * Verifies an evidence file from its first line to its last, with nothing but the file and the keys
 * that somebody believes. Lines are hashed on all cores and read in order on one.
 */
public final class Verifier {

    private static final int PIECES_IN_HAND = 4;

    private final Policy policy;
    private final LongConsumer progress;

    /**
     * @param progress is told how many bytes have been verified
     */
    public Verifier(Policy policy, LongConsumer progress) {
        this.policy = policy;
        this.progress = progress;
    }

    /** Whether all of it holds, or else the first thing that does not. */
    public Verdict verify(InputStream in) throws IOException {
        Reading reading = new Reading(policy);
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            readAll(reading, new Chunks(in), cores);
            return reading.outcome();
        } catch (Fault fault) {
            return new Verdict.Broken(
                    reading.line(), fault.field(), String.valueOf(fault.getMessage()));
        }
    }

    private void readAll(Reading reading, Chunks chunks, ExecutorService cores) throws IOException {
        Queue<Future<Piece>> inHand = new ArrayDeque<>();
        long verified = 0;
        byte @Nullable [] next = chunks.next();
        while (next != null || !inHand.isEmpty()) {
            while (next != null && inHand.size() < PIECES_IN_HAND) {
                inHand.add(cores.submit(checking(next)));
                next = chunks.next();
            }
            Piece piece = finished(inHand.remove());
            piece.lines().forEach(reading::read);
            verified += piece.bytes();
            progress.accept(verified);
        }
    }

    /** Lines that were looked at by themselves. */
    private record Piece(List<Checked> lines, long bytes) {}

    private static Callable<Piece> checking(byte[] bytes) {
        return () -> {
            LineCheck check = new LineCheck();
            List<Checked> lines = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    lines.add(check.check(bytes, start, i));
                    start = i + 1;
                }
            }
            if (start < bytes.length) {
                lines.add(check.unended(bytes, start));
            }
            return new Piece(lines, bytes.length);
        };
    }

    private static Piece finished(Future<Piece> piece) {
        try {
            return piece.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
