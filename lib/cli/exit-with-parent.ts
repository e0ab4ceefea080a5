// Loaded before a child's own code. The channel to the parent closes when the parent dies, whatever killed it: the
// child must not live on, holding the port and the database of a portal that nobody is watching.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
