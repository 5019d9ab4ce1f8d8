package dev.portolan.scenario;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One area's part of the table: a subclass lists its scenarios in a static method of that name. */
abstract class ScenarioTable {

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void isJudgedAsTheFactsSay(Scenario scenario) {
        scenario.check();
    }
}
