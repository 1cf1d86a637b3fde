package org.newsproof.rule;

import java.util.Set;

/** A rule about something that can be written in several ways, of which a house may call one right. */
public interface StyledRule extends Rule {

    /** The names of the ways of which a house may choose one. */
    Set<String> ways();

    /** The same rule for a house that has chosen: what is written in another way is found however often it is. */
    Rule keepingTo(HouseStyle.Choice choice);
}
