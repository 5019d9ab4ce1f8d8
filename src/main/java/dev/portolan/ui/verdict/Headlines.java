package dev.portolan.ui.verdict;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Step;

/** The first words of the explanation of a step. */
final class Headlines {
    private Headlines() {
    }

    static String of(Step step) {
        return switch (step.state()) {
            case PASSED -> passed(step);
            case STOPPED -> stopped(step);
            case UNKNOWN -> Messages.of("headline.unknown", step.title());
            case NOT_TRIED -> Messages.of("headline.not-tried");
        };
    }

    private static String passed(Step step) {
        return switch (step.kind()) {
            case RESOLVE -> Messages.of("headline.resolve.passed");
            case CONNECT -> Messages.of("headline.connect.passed");
            case SECURE -> Messages.of("headline.secure.passed");
            case METADATA -> Messages.of("headline.metadata.passed");
            case BROKER -> Messages.of("headline.broker.passed", step.title());
        };
    }

    private static String stopped(Step step) {
        return switch (step.kind()) {
            case RESOLVE -> Messages.of("headline.resolve.stopped");
            case CONNECT -> Messages.of("headline.connect.stopped");
            case SECURE -> Messages.of("headline.secure.stopped");
            case METADATA -> Messages.of("headline.metadata.stopped");
            case BROKER -> Messages.of("headline.broker.stopped", step.title());
        };
    }
}
