${say("skip-lnk")}
