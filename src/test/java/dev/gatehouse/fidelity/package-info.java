/**
 * The fidelity ledger: each rule of the framework beside what proves that the engine keeps it, or why it does not.
 *
 * <p>Knows everything; no part of the product.
 */
package dev.gatehouse.fidelity;
