package dev.portolan.analysis.forwarding;

import dev.portolan.model.SecurityGroup;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.List;

/**
 * The other side of a flow, as a filter sees it.
 *
 * @param element what it is
 * @param block its address, or the block it lies in
 * @param groups its security groups, where the filter can tell them
 * @param identity whether the filter can tell the other side's groups
 */
record Party(Id<?> element, Cidr block, List<Id<SecurityGroup>> groups, Course.Groups identity) {
}
