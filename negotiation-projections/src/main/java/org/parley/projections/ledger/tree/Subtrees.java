package org.parley.projections.ledger.tree;

/** Where the hashes of full subtrees are found: a table, tiles, or memory. */
@FunctionalInterface
public interface Subtrees {

    /** Only ever asked for subtrees of leaves that are there. */
    Hash at(Subtree subtree);
}
