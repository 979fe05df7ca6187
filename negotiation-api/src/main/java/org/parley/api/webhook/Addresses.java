package org.parley.api.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To which addresses the house sends. What is not of the public internet is refused, so that nobody
 * has the house ask its own network.
 */
record Addresses(boolean allowHttp, boolean allowPrivate) {

    private static final int LONGEST_IPV4_PREFIX = 32;

    /** IPv4 networks that are not public (IANA's registry of special purposes). */
    private static final List<String> SPECIAL =
            List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3");

    /** Is not sent to. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * The address in a text.
     *
     * @throws Refused when it is none, or one that is not sent to. A name is looked up each time
     *     that something is sent, and not here.
     */
    URI parse(String text) throws Refused {
        URI url = uri(text);
        if (!"https".equals(url.getScheme()) && !(allowHttp && "http".equals(url.getScheme()))) {
            throw new Refused("must begin with https://");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new Refused("must be a host and a path, without a user and without a fragment");
        }
        InetAddress literal = literal(host(url));
        if (literal != null) {
            require(literal);
        }
        return url;
    }

    /**
     * Where that is, at this moment.
     *
     * @throws Refused when some of it is not public
     */
    List<InetAddress> lookUp(URI url) throws Refused, UnknownHostException {
        List<InetAddress> found = Arrays.asList(InetAddress.getAllByName(host(url)));
        for (InetAddress one : found) {
            require(one);
        }
        return found;
    }

    /** Without the brackets of IPv6. */
    static String host(URI url) {
        return url.getHost().replaceAll("^\\[|]$", "");
    }

    private void require(InetAddress address) throws Refused {
        if (!allowPrivate && !isPublic(address)) {
            throw new Refused("must be an address of the public internet");
        }
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(network -> contains(network, bytes))
                : isGlobalUnicast(bytes);
    }

    /** 2000::/3 is what has been given out; of that not what stands for IPv4 or is for examples. */
    private static boolean isGlobalUnicast(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean given = first >> 13 == 1;
        boolean sixToFour = first == 0x2002;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        boolean examples = first == 0x3fff && second < 0x1000;
        return given && !sixToFour && !special && !examples;
    }

    private static boolean contains(String network, byte[] address) {
        String[] parts = network.split("/");
        byte[] base = InetAddress.ofLiteral(parts[0]).getAddress();
        int shift = LONGEST_IPV4_PREFIX - Integer.parseInt(parts[1]);
        return number(base) >>> shift == number(address) >>> shift;
    }

    private static int number(byte[] bytes) {
        return (bytes[0] & 0xff) << 24
                | (bytes[1] & 0xff) << 16
                | (bytes[2] & 0xff) << 8
                | bytes[3] & 0xff;
    }

    private static URI uri(String text) throws Refused {
        try {
            return new URI(text);
        } catch (URISyntaxException _) {
            throw new Refused("must be an address such as https://alerts.example.org/parley");
        }
    }

    private static @Nullable InetAddress literal(String host) {
        try {
            return InetAddress.ofLiteral(host);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
