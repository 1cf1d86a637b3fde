// What is shown stands in the address, so that it can be shared and the back button finds it again.
newsproof.address = (() => {
  /** What the address should say where the browser keeps that of a page in a file as it is. */
  let refused = null;

  function query() {
    return new URLSearchParams(refused === null ? location.search : refused);
  }

  return {
    /** The value of a name, null when the address does not have it. */
    read(name) {
      return query().get(name);
    },

    /** Writes names with their values; null takes a name away. A step is one that the back button goes back. */
    write(values, isStep) {
      const changed = query();
      for (const [name, value] of Object.entries(values)) {
        if (value === null) {
          changed.delete(name);
        } else {
          changed.set(name, value);
        }
      }
      const text = changed.toString().replaceAll('%2C', ',');
      const search = text ? '?' + text : '';
      if (search === location.search) {
        return;
      }
      try {
        history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + search + location.hash);
      } catch (keptAsItIs) {
        refused = search;
      }
    }
  };
})();
