// What an editor decided, kept in the browser under the document's id and the finding's fingerprint.
newsproof.decisions = (() => {
  const PREFIX = 'newsproof:';
  const STATES = ['accepted', 'dismissed'];
  const unkept = new Map();
  const storage = opened();

  function opened() {
    try {
      const probe = PREFIX + 'probe';
      localStorage.setItem(probe, '');
      localStorage.removeItem(probe);
      return localStorage;
    } catch (blocked) {
      return null;
    }
  }

  function key(finding) {
    return PREFIX + JSON.stringify([finding.document, finding.fingerprint]);
  }

  function parsed(text) {
    try {
      const decision = JSON.parse(text);
      return decision && STATES.includes(decision.state) ? decision : null;
    } catch (damaged) {
      return null;
    }
  }

  function stored(name) {
    try {
      return storage ? storage.getItem(name) : null;
    } catch (blocked) {
      return null;
    }
  }

  /** The decision about a finding, null while there is none. */
  function of(finding) {
    const name = key(finding);
    return parsed(unkept.has(name) ? unkept.get(name) : stored(name));
  }

  /** Takes a decision; without a state, takes it back. */
  function decide(finding, state, reason) {
    const name = key(finding);
    const text = state ? JSON.stringify({state: state, reason: reason, rule: finding.rule, text: finding.text}) : null;
    try {
      if (text === null) {
        storage.removeItem(name);
      } else {
        storage.setItem(name, text);
      }
      unkept.delete(name);
    } catch (blockedOrFull) {
      unkept.set(name, text);
    }
  }

  function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** The baseline of the dismissed ones among some findings. */
  function baseline(findings) {
    const lines = findings
      .map(finding => ({finding: finding, decision: of(finding)}))
      .filter(one => one.decision && one.decision.state === 'dismissed')
      .map(one => ({
        document: one.finding.document,
        rule: String(one.decision.rule),
        fingerprint: one.finding.fingerprint,
        text: String(one.decision.text),
        reason: String(one.decision.reason)
      }))
      .sort((a, b) => compare(a.document, b.document) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
      .map(one => '\n  ' + JSON.stringify(one));
    return '{"schemaVersion": 1, "findings": [' + lines.join(',') + (lines.length ? '\n' : '') + ']}\n';
  }

  function download(findings) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([baseline(findings)], {type: 'application/json'}));
    link.download = 'newsproof.baseline.json';
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  /** How far the editor is with some findings, and a button that exports the dismissed ones. */
  function tally(findings) {
    const counts = {open: 0, accepted: 0, dismissed: 0};
    findings.forEach(finding => {
      const decision = of(finding);
      counts[decision ? decision.state : 'open']++;
    });
    return counts;
  }

  return {
    of: of,
    decide: decide,
    baseline: baseline,
    download: download,
    tally: tally,
    isKept: () => storage !== null && unkept.size === 0
  };
})();
