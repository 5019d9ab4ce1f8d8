/** What a rule is. Each area's rules have a package of their own below. */
package dev.portolan.rule;
