package org.parley.api.command;

/**
 * Names one request of one login, so that its repeat is recognised.
 *
 * @param key as the client chose it, behind a prefix for where it came in
 * @param hash what was asked: a digest of the whole request; another one under the same key is
 *     refused
 */
public record ReceiptKey(String login, String key, String hash) {

    static final String HTTP = "http:";

    /** Receipts of imports never expire and cannot meet those of requests. */
    public static ReceiptKey ofImport(String login, String line, String hash) {
        return new ReceiptKey(login, "import:" + line, hash);
    }

    static ReceiptKey ofRequest(String login, String key, String hash) {
        return new ReceiptKey(login, HTTP + key, hash);
    }
}
