/**
 * The Merkle tree of RFC 6962: hashes, roots, proofs that a leaf is in a tree and that one tree
 * begins with another, and the tiles in which C2SP tlog-tiles serves it. Pure functions of bytes.
 */
@NullMarked
package org.parley.projections.ledger.tree;

import org.jspecify.annotations.NullMarked;
