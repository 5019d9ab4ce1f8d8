/** Rules about what providers limit: how many of something there may be, and how long a silent connection lives. */
package dev.portolan.rule.quota;
