${asset("sit.css")}
