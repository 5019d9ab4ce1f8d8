package dev.portolan.ui.workspace;

import dev.portolan.edit.Label;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.ui.text.Messages;

/** Edits in words: what a step does, and why one cannot be taken. */
public final class EditWords {
    private EditWords() {
    }

    /** What joins two things, as a chooser lists it. */
    public static String of(LinkKind kind) {
        return Messages.of(switch (kind) {
            case CONNECTION -> "link.connection";
            case CONNECTION_THROUGH -> "link.connection-through";
            case PEERING -> "link.peering";
            case PRIVATE_LINE -> "link.private-line";
            case VPN -> "link.vpn";
            case CEN -> "link.cen";
            case CLASSIC_LINK -> "link.classic-link";
            case ATTACHMENT -> "link.attachment";
            case GATEWAY_PEERING -> "link.gateway-peering";
            case INTERNET_GATEWAY -> "link.internet-gateway";
            case PUBLIC_ADDRESS -> "link.public-address";
            case PUBLIC_ACCESS -> "link.public-access";
            case BINDING -> "link.binding";
            case FORWARD -> "link.forward";
            case TARGET -> "link.target";
            case ADVERTISED_PORTS -> "link.advertised-ports";
            case PORTS -> "link.ports";
            case SERVICE -> "link.service";
            case ENDPOINT -> "link.endpoint";
            case PRIVATE_LINK -> "link.private-link";
            case ASSOCIATION -> "link.association";
            case ALIAS -> "link.alias";
            case MEMBERSHIP -> "link.membership";
            case ROUTES -> "link.routes";
            case FILTER -> "link.filter";
        });
    }

    /** What a step does, to go behind "Undo", such as {@code move b-1}. */
    public static String of(Label label) {
        String subjects = switch (label.subjects().size()) {
            case 0 -> Messages.of("subjects.design");
            case 1 -> label.subjects().getFirst();
            default -> Messages.of("subjects.many", label.subjects().size());
        };
        return Messages.of(switch (label.verb()) {
            case ADD -> "verb.add";
            case CONNECT -> "verb.connect";
            case MOVE -> "verb.move";
            case RESIZE -> "verb.resize";
            case ALIGN -> "verb.align";
            case DISTRIBUTE -> "verb.distribute";
            case ARRANGE -> "verb.arrange";
            case FOLD -> "verb.fold";
            case UNFOLD -> "verb.unfold";
            case RENAME -> "verb.rename";
            case CHANGE -> "verb.change";
            case PASTE -> "verb.paste";
            case DUPLICATE -> "verb.duplicate";
            case CUT -> "verb.cut";
            case DELETE -> "verb.delete";
            case REPAIR -> "verb.repair";
            case WAIVE -> "verb.waive";
            case UNWAIVE -> "verb.unwaive";
        }, subjects);
    }
}
