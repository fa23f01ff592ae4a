<html lang="${lang}"><title>${page.title}</title><meta http-equiv="refresh" content="0; url=${page.url}"><link rel="canonical" href="${page.absoluteUrl?keep_before("#")}">
