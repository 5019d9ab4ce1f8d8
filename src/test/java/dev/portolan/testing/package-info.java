/** What tests of several packages share: random designs that are sound whatever kinds and parts the model has. */
package dev.portolan.testing;
