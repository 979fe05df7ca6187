#!/usr/bin/env python3
"""Verifies evidence files of Parley: an independent reading of docs/evidence.md.

    verify_evidence.py KEYFILE FILE...

Prints for each FILE either OK or the first line and field that do not hold. Exit code 0 only if
all of them hold. Needs the standard library of Python 3.8 or newer and nothing else.
"""

import base64
import hashlib
import json
import struct
import sys

LEAF = {"actor", "hash", "index", "kind", "metadataHash", "payloadHash", "previous", "recorded",
        "revision", "sequence", "stream", "type"}
CONTENT = {"metadata", "payload"}
AROUND = {"hash", "index", "kind", "metadata", "payload"}
EMPTY = hashlib.sha256(b"").digest()


class Broken(Exception):
    def __init__(self, field, problem):
        super().__init__(problem)
        self.field = field


def need(holds, field, problem):
    if not holds:
        raise Broken(field, problem)


def unbase64(text, field):
    need(isinstance(text, str), field, "is no text")
    try:
        decoded = base64.b64decode(text, validate=True)
    except ValueError:
        raise Broken(field, "is not base64")
    need(base64.b64encode(decoded).decode() == text, field, "is base64 in another spelling")
    return decoded


def to_hash(text, field):
    decoded = unbase64(text, field)
    need(len(decoded) == 32, field, "is not a hash")
    return decoded


def b64(data):
    return base64.b64encode(data).decode()


# Ed25519, RFC 8032 section 5.1.7.

P = 2 ** 255 - 19
Q = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        return None
    return P - x if x & 1 != sign else x


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recover(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def add(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p):
    total = (0, 1, 1, 0)
    while n:
        if n & 1:
            total = add(total, p)
        p = add(p, p)
        n >>= 1
    return total


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (recover(BASE_Y, 0), BASE_Y, 1, recover(BASE_Y, 0) * BASE_Y % P)


def ed25519(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= Q:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % Q
    left, right = times(s, BASE), add(r, times(h, a))
    return ((left[0] * right[2] - right[0] * left[2]) % P == 0
            and (left[1] * right[2] - right[1] * left[2]) % P == 0)


# Signed notes, checkpoints and policies of C2SP.

class Key:
    def __init__(self, vkey):
        self.name, key_id, typed = vkey.split("+", 2)
        typed = base64.b64decode(typed, validate=True)
        self.type, self.public = typed[0], typed[1:]
        self.id = hashlib.sha256(self.name.encode() + b"\n" + typed).digest()[:4]
        if self.id.hex() != key_id or self.type not in (1, 4) or len(self.public) != 32:
            raise ValueError("not a verifier key: " + vkey)

    def verifies(self, text, signature):
        if self.type == 1:
            return ed25519(self.public, text.encode(), signature)
        if len(signature) != 72:
            return False
        time = struct.unpack(">q", signature[:8])[0]
        message = "cosignature/v1\ntime %d\n%s" % (time, text)
        return time >= 0 and ed25519(self.public, message.encode(), signature[8:])


class Policy:
    def __init__(self, text):
        self.logs, self.witnesses, self.named, self.quorum = [], [], {}, None
        self.asks_no_witness = False
        if " " not in text.strip() and "\n" not in text.strip():
            text = "log %s\nquorum none\n" % text.strip()
        for words in (line.split() for line in text.split("\n")):
            if not words or words[0].startswith("#"):
                continue
            if words[0] == "log":
                self.logs.append(Key(words[1]))
            elif words[0] == "witness":
                key = Key(words[2])
                self.witnesses.append(key)
                self.named[words[1]] = lambda signers, key=key: key in signers
            elif words[0] == "group":
                members = [self.named[name] for name in words[3:]]
                least = {"all": len(members), "any": 1}.get(words[2]) or int(words[2])
                self.named[words[1]] = lambda signers, members=members, least=least: (
                    sum(member(signers) for member in members) >= least)
            elif words[0] == "quorum":
                self.asks_no_witness = words[1] == "none"
                self.quorum = (lambda signers: True) if words[1] == "none" else self.named[words[1]]
            else:
                raise ValueError("no policy: " + " ".join(words))
        if self.quorum is None:
            raise ValueError("no quorum")

    def signers(self, note, known):
        text, signatures = note
        found = set()
        for name, identified in signatures:
            for key in known:
                if key.name == name and key.id == identified[:4]:
                    need(key.verifies(text, identified[4:]), "note", "is not signed by " + name)
                    found.add(key)
        return found

    def need_log(self, origin, signers):
        need(any(key in self.logs and key.name == origin for key in signers), "note",
             "is not signed by the log")


def read_note(text):
    need(isinstance(text, str) and text.endswith("\n") and "\n\n" in text, "note", "is no note")
    need(all(c >= " " or c == "\n" for c in text), "note", "has control characters")
    body, lines = text.rsplit("\n\n", 1)
    signatures = []
    for line in lines.split("\n")[:-1]:
        words = line.split(" ")
        need(len(words) == 3 and words[0] == "\u2014" and words[1] and "+" not in words[1]
             and not any(c.isspace() for c in words[1]), "note", "has a bad signature line")
        identified = unbase64(words[2], "note")
        need(len(identified) > 4, "note", "has a short signature")
        signatures.append((words[1], identified))
    need(0 < len(signatures) <= 100, "note", "has no signatures, or too many")
    return body + "\n", signatures


def read_checkpoint(text):
    lines = text.split("\n")
    need(len(lines) >= 4 and lines[-1] == "" and all(lines[:-1]), "note", "is no checkpoint")
    need(lines[1].isascii() and lines[1].isdigit() and str(int(lines[1])) == lines[1]
         and int(lines[1]) < 2 ** 63, "note", "has no size")
    return lines[0], int(lines[1]), to_hash(lines[2], "note")


# The tree of RFC 6962.

def leaf_hash(data):
    return hashlib.sha256(b"\0" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


class Tree:
    def __init__(self):
        self.size, self.edge = 0, []

    def add(self, digest, level=0):
        at = level
        while self.size >> at & 1:
            digest, at = node_hash(self.edge.pop(), digest), at + 1
        self.edge.append(digest)
        self.size += 1 << level

    def cover(self, to):
        at, levels = self.size, []
        while at < to:
            level = (to - at).bit_length() - 1
            while at % (1 << level):
                level -= 1
            levels.append(level)
            at += 1 << level
        return levels

    def root(self):
        if not self.edge:
            return EMPTY
        digest = self.edge[-1]
        for left in reversed(self.edge[:-1]):
            digest = node_hash(left, digest)
        return digest


def consistent(old, new, old_root, new_root, proof):
    """RFC 9162, section 2.1.4.2."""
    if old == 0:
        return not proof and old_root == EMPTY
    if old > new:
        return False
    if old == new:
        return not proof and old_root == new_root
    if old & (old - 1) == 0:
        proof = [old_root] + proof
    if not proof:
        return False
    fn, sn = old - 1, new - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = proof[0]
    for c in proof[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node_hash(c, fr), node_hash(c, sr)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == old_root and sr == new_root


# The file.

def canonical(members):
    return json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def read_line(raw):
    try:
        members = json.loads(raw.decode())
    except ValueError:
        raise Broken("line", "is not JSON")
    need(isinstance(members, dict), "line", "is no object")
    try:
        again = canonical(members)
    except ValueError:
        raise Broken("line", "is not canonical JSON")
    need(again == raw, "line", "is not canonical JSON")
    return members


def number(members, name):
    value = members[name]
    need(type(value) is int and value >= 0, name, "is no number")
    return value


def only(members, names):
    for name in members:
        need(name in names, name, "does not belong here")
    for name in names:
        need(name in members, name, "is missing")


class Reading:
    def __init__(self, policy):
        self.policy, self.lines, self.tree = policy, Tree(), Tree()
        self.origin = self.checkpoint = None
        self.streams, self.open = {}, None
        self.leaves = self.events = 0
        self.ended = self.alone = False

    def read(self, raw):
        need(not self.ended, "line", "comes after the end")
        members = read_line(raw)
        kinds = {"header": self.header, "checkpoint": self.head, "extract": self.extract,
                 "earlier": self.earlier, "leaf": self.leaf, "gap": self.gap,
                 "stream": self.stream, "end": self.end}
        kind = members.get("kind")
        need(isinstance(kind, str) and kind in kinds, "kind", "is unknown")
        need(kind == "header" or self.origin is not None, "kind", "comes before the header")
        need(kind in ("header", "checkpoint", "extract") or self.checkpoint is not None, "kind",
             "comes before the checkpoint")
        kinds[kind](members)
        self.lines.add(leaf_hash(raw))

    def header(self, members):
        need(self.lines.size == 0, "kind", "is not the first line")
        only(members, {"format", "kind", "made", "origin", "subject"})
        need(members["format"] == "parley-evidence/1", "format", "is another")
        for name in ("made", "origin", "subject"):
            need(isinstance(members[name], str), name, "is no text")
        self.origin = members["origin"]

    def head(self, members):
        need(self.lines.size == 1, "kind", "is not the second line")
        only(members, {"kind", "note"})
        note = read_note(members["note"])
        origin, size, root = read_checkpoint(note[0])
        signers = self.policy.signers(note, self.policy.logs + self.policy.witnesses)
        self.policy.need_log(origin, signers)
        need(self.policy.quorum(signers), "note", "lacks cosignatures")
        need(origin == self.origin, "note", "is of another log")
        self.checkpoint = size, root

    def extract(self, members):
        need(self.lines.size == 1, "kind", "is not the second line")
        only(members, {"kind", "note"})
        need(self.policy.asks_no_witness, "kind", "is an extract, which no witness cosigns")
        note = read_note(members["note"])
        self.policy.need_log(self.origin, self.policy.signers(note, self.policy.logs))
        need(note[0].startswith("parley-extract/1\n") and note[0].count("\n") == 4, "note",
             "is not that of an extract")
        origin, size, root = read_checkpoint(note[0].split("\n", 1)[1])
        need(origin == self.origin, "note", "is of another log")
        self.checkpoint, self.alone = (size, root), True

    def earlier(self, members):
        need(not self.alone, "kind", "does not belong in an extract")
        need(self.tree.size == 0 and self.open is None, "kind", "comes after the first leaf")
        only(members, {"kind", "note", "proof"})
        note = read_note(members["note"])
        self.policy.need_log(self.origin, self.policy.signers(note, self.policy.logs))
        origin, size, root = read_checkpoint(note[0])
        need(origin == self.origin, "note", "is of another log")
        need(isinstance(members["proof"], list), "proof", "is no list")
        proof = [to_hash(text, "proof") for text in members["proof"]]
        need(consistent(size, self.checkpoint[0], root, self.checkpoint[1], proof), "proof",
             "does not hold")

    def leaf(self, members):
        only(members, LEAF | CONTENT if CONTENT & members.keys() else LEAF)
        for name in ("recorded", "stream", "type", "hash", "metadataHash", "payloadHash"):
            need(isinstance(members[name], str), name, "is no text")
        for name in CONTENT & members.keys():
            digest = hashlib.sha256(unbase64(members[name], name)).digest()
            need(b64(digest) == members[name + "Hash"], name, "has another hash")
        digest = leaf_hash(canonical({k: v for k, v in members.items() if k not in AROUND}))
        need(b64(digest) == members["hash"], "hash", "is not that of the leaf")
        need(self.open is None and self.tree.size < self.checkpoint[0], "kind", "is too many")
        need(number(members, "index") == self.tree.size, "index", "is not the next")
        events, last = self.streams.get(members["stream"], (0, None))
        need(number(members, "sequence") == events, "sequence", "is not the next of its stream")
        need(members["previous"] == last, "previous", "is not the hash of the leaf before")
        self.streams[members["stream"]] = events + 1, members["hash"]
        self.tree.add(digest)
        self.leaves += 1
        self.events += "payload" in members

    def gap(self, members):
        need(not self.alone, "kind", "does not belong in an extract")
        only(members, {"from", "hashes", "kind", "to"})
        size = self.checkpoint[0]
        need(self.open is None and self.tree.size < size, "kind", "is too many")
        need(number(members, "from") == self.tree.size, "from", "is not the next")
        to = number(members, "to")
        need(self.tree.size < to <= size, "to", "is outside the tree")
        need(isinstance(members["hashes"], list), "hashes", "is no list")
        hashes = [to_hash(text, "hashes") for text in members["hashes"]]
        levels = self.tree.cover(to)
        need(len(hashes) == len(levels), "hashes", "are too many or too few")
        for digest, level in zip(hashes, levels):
            self.tree.add(digest, level)

    def close(self):
        if self.open is None:
            need(self.tree.size == self.checkpoint[0], "kind", "comes before the last leaf")
            need(self.tree.root() == self.checkpoint[1], "root", "is not that of the checkpoint")
            # Streams are in the order of their UTF-16, as RFC 8785 orders names.
            self.open = sorted(self.streams, key=lambda name: name.encode("utf-16-be"))

    def stream(self, members):
        self.close()
        only(members, {"events", "head", "kind", "stream"})
        need(self.open and members["stream"] == self.open.pop(0), "stream", "is not the next")
        events, last = self.streams[members["stream"]]
        need(number(members, "events") == events, "events", "is another number")
        need(members["head"] == last, "head", "is not the last hash")

    def end(self, members):
        self.close()
        need(not self.open, "kind", "comes before the line of a stream")
        only(members, {"kind", "lines", "note"})
        need(number(members, "lines") == self.lines.size, "lines", "is another number")
        note = read_note(members["note"])
        need(note[0] == "parley-evidence/1\n%s\n%d\n%s\n" % (
            self.origin, self.lines.size, b64(self.lines.root())), "note",
            "is not about these lines")
        need(len(note[1]) == 1, "note", "has not exactly one signature")
        self.policy.need_log(self.origin, self.policy.signers(note, self.policy.logs))
        self.ended = True


def verify(policy, path):
    reading = Reading(policy)
    try:
        with open(path, "rb") as lines:
            for raw in lines:
                need(raw.endswith(b"\n"), "line", "is cut")
                reading.read(raw[:-1])
        need(reading.ended, "line", "is missing")
    except Broken as broken:
        return "line %d, %s: %s" % (reading.lines.size + 1, broken.field, broken)
    return "OK: %d leaves, %d events, %d streams, tree of %d" % (
        reading.leaves, reading.events, len(reading.streams), reading.checkpoint[0])


def main(arguments):
    if len(arguments) < 2:
        print(__doc__)
        return 2
    with open(arguments[0], encoding="utf-8") as key_file:
        policy = Policy(key_file.read())
    verdicts = [verify(policy, path) for path in arguments[1:]]
    print("\n".join(verdicts))
    return 0 if all(verdict.startswith("OK") for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
