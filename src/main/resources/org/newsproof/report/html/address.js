// What is shown stands in the address, so that it can be shared and the back button finds it again.
newsproof.address = {
  /** The value of a name, null when the address does not have it. */
  read(name) {
    return new URLSearchParams(location.search).get(name);
  },

  /** Writes names with their values; null takes a name away. A step is one that the back button goes back. */
  write(values, isStep) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(values)) {
      if (value === null) {
        query.delete(name);
      } else {
        query.set(name, value);
      }
    }
    const search = query.toString().replaceAll('%2C', ',');
    const target = location.pathname + (search ? '?' + search : '') + location.hash;
    if (target === location.pathname + location.search + location.hash) {
      return;
    }
    try {
      history[isStep ? 'pushState' : 'replaceState'](null, '', target);
    } catch (refused) {
      // Some browsers keep the address of a page in a file as it is: the filters work all the same.
    }
  }
};
