package org.newsproof.report;

/**
 * How much of a run does not count.
 *
 * @param known findings that the baseline has
 * @param suppressed findings that somebody allowed
 * @param ignoredSwitches switches of articles that were not obeyed
 */
public record SetAside(long known, long suppressed, long ignoredSwitches) {
    public static final SetAside NOTHING = new SetAside(0, 0, 0);

    /** This and what an article adds. */
    public SetAside with(ArticleReport article) {
        long allowed = article.setAside().stream().filter(finding -> finding.suppression().isPresent()).count();
        return new SetAside(known + article.setAside().size() - allowed, suppressed + allowed, ignoredSwitches + article.verdict().ignoredSwitches());
    }
}
