package vigie.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import vigie.diagnostic.SourceSpan;
import vigie.kit.PartnerKits;
import vigie.kit.Shelf;
import vigie.publish.Release;
import vigie.site.Page;
import vigie.site.Site;

/** Looks at logos before anything is printed, and makes the kits of single partners once all else is as it must be. */
final class PartnerWork {

    private static final Duration LIMIT_PER_LOGO = Duration.ofSeconds(4);
    private static final Duration LIMIT_PER_KIT = Duration.ofMinutes(2);

    private final PartnerKits kits;
    private final Progress progress;
    private final BiConsumer<Throwable, SourceSpan> fail;

    PartnerWork(PartnerKits kits, Progress progress, BiConsumer<Throwable, SourceSpan> fail) {
        this.kits = kits;
        this.progress = progress;
        this.fail = fail;
    }

    /** Those that are on every piece, and those that the request asks for. */
    void checkLogos(Partners wanted) {
        if (wanted.all()) {
            kits.askAll();
        } else {
            wanted.id().ifPresent(kits::ask);
        }
        List<Page> partners = new ArrayList<>(kits.shown());
        partners.addAll(kits.asked());
        if (wanted.watched()) {
            partners.addAll(kits.others());
        }
        kits.getReady(partners);
        new Workers(LIMIT_PER_LOGO)
                .each(
                        partners,
                        partner -> {
                            kits.check(partner);
                            return partner;
                        },
                        outcome -> {
                            if (outcome.failure() instanceof Workers.TooSlowException
                                    || outcome.failure() instanceof OutOfMemoryError) {
                                kits.reportSlow(outcome.item());
                            } else if (outcome.failure() != null) {
                                fail.accept(outcome.failure(), Site.spanOf(outcome.item()));
                            }
                        });
    }

    /** Each piece once, for all partners. */
    void layOut() {
        if (kits.asked().isEmpty()) {
            return;
        }
        new Workers(LIMIT_PER_KIT)
                .each(
                        kits.pieces(),
                        piece -> {
                            kits.layOut(piece);
                            return piece;
                        },
                        outcome -> {
                            if (outcome.failure() != null) {
                                fail.accept(
                                        outcome.failure(),
                                        Site.spanOf(outcome.item().page()));
                            }
                        });
    }

    /** How many files were made. */
    int make(Release release) {
        Shelf shelf = new Shelf() {
            @Override
            public boolean keep(String path, Predicate<byte[]> isRight) {
                return release.keep(path, isRight);
            }

            @Override
            public void put(String path, byte[] bytes) {
                release.stage(path, bytes);
            }
        };
        AtomicInteger files = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        int total = kits.asked().size();
        new Workers(LIMIT_PER_KIT).each(kits.asked(), partner -> kits.make(partner, shelf), outcome -> {
            if (outcome.failure() != null) {
                fail.accept(outcome.failure(), Site.spanOf(outcome.item()));
            } else if (outcome.result() != null) {
                files.addAndGet(outcome.result());
            }
            progress.at(done.incrementAndGet(), total);
        });
        return files.get();
    }
}
