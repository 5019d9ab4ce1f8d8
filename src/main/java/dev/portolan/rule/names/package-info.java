/** Rules about hosted zones, their records, and hosts files. */
package dev.portolan.rule.names;
