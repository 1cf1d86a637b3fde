package org.newsproof.grammar.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CuratedRulesTest {
    private static final String HEAD = "<?xml version=\"1.0\"?>\n<!DOCTYPE rules [ <!ENTITY its \"<rule id='A'>]>\"> <!-- ]> --> ]>\n";

    @Test
    void keepsEachByteOfWhatIsWanted() throws IOException {
        String kept = "<rules>\n<rule id='A' name=\"a > b\"><pattern>é &its;</pattern></rule>\n";
        assertEquals(HEAD + kept + "</rules>", cut(HEAD + kept + "<rule name='x' id=\"B\"><!-- </rule> --><pattern/></rule></rules>", "A"));
    }

    @Test
    void keepsOfAGroupTheRulesThatAreWanted() throws IOException {
        String group = "<rulegroup id=\"G\"><antipattern/><rule>own</rule><rule id=\"H\">other</rule></rulegroup>";
        assertEquals("<rules>" + group + "</rules>", cut("<rules>" + group + "</rules>", "G", "H"));
        assertEquals("<rules><rulegroup id=\"G\"><antipattern/><rule>own</rule></rulegroup></rules>", cut("<rules>" + group + "</rules>", "G"));
        assertEquals("<rules><rulegroup id=\"G\"><antipattern/><rule id=\"H\">other</rule></rulegroup></rules>", cut("<rules>" + group + "</rules>", "H"));
        assertEquals("<rules></rules>", cut("<rules>" + group + "</rules>", "X"));
    }

    @Test
    void takesCommentsForNoRules() throws IOException {
        assertEquals("<rules><!-- <rule id='A'> --><rule id='A'></rule></rules>",
                cut("<rules><!-- <rule id='A'> --><rule id='A'></rule><rule id='B'></rule></rules>", "A"));
    }

    private static String cut(String file, String... wanted) throws IOException {
        return new String(new CuratedRules(file.getBytes(StandardCharsets.UTF_8), Set.of(wanted)::contains).stream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
