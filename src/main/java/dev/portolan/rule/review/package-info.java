/** All rules together with the analysis: the report on a topology, once or while it is being edited. */
package dev.portolan.rule.review;
