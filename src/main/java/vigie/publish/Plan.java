package vigie.publish;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vigie.diagnostic.Diagnostic;

/** How the output folder gets from what is in it to the new site. */
final class Plan {

    private final OutputFolder folder;
    private final Snapshot disk;
    private final Manifest old;
    private final Set<String> site;
    private final NavigableSet<String> written;
    private final NavigableSet<String> stale = new TreeSet<>();
    private final NavigableSet<String> foreign = new TreeSet<>();

    /**
     * @param site every path of the new site
     * @param written those that are staged
     */
    Plan(OutputFolder folder, Snapshot disk, Manifest old, Set<String> site, Set<String> written) {
        this.folder = folder;
        this.disk = disk;
        this.old = old;
        this.site = site;
        this.written = new TreeSet<>(written);
        old.paths().stream()
                .filter(path -> !site.contains(path) && disk.hasFile(path))
                .forEach(stale::add);
        Stream.concat(disk.files().keySet().stream(), disk.links().stream())
                .filter(path -> !site.contains(path) && !(old.contains(path) && disk.hasFile(path)))
                .filter(path -> !OutputFolder.HARMLESS.contains(path.substring(path.lastIndexOf('/') + 1)))
                .forEach(foreign::add);
    }

    /** Files that the site no longer has. */
    Set<String> stale() {
        return stale;
    }

    /** Files that Vigie did not write. */
    Set<String> foreign() {
        return foreign;
    }

    /** What stands where the site wants to write; nothing when the steps may be taken. */
    List<Diagnostic> clashes() {
        Set<Diagnostic> clashes = new HashSet<>(sameNames());
        Set<String> folders = new HashSet<>();
        for (String path : written) {
            clashes.addAll(atPlaceOf(path));
            RelativePath.addFolders(path, folders);
        }
        folders.forEach(path -> clashes.addAll(atFolder(path)));
        clashes.addAll(underOtherCase());
        return List.copyOf(clashes);
    }

    private List<Diagnostic> sameNames() {
        List<Diagnostic> clashes = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        Set<String> folders = new HashSet<>();
        for (String path : new TreeSet<>(site)) {
            String twin = files.put(RelativePath.fold(path), path);
            if (twin != null) {
                clashes.add(folder.fault(PublishFault.SAME_NAME, path, "other", twin));
            }
            RelativePath.addFolders(RelativePath.fold(path), folders);
        }
        files.forEach((name, path) -> {
            if (folders.contains(name)) {
                clashes.add(folder.fault(PublishFault.SAME_NAME, path, "other", path + "/"));
            }
        });
        return clashes;
    }

    private List<Diagnostic> atPlaceOf(String path) {
        if (disk.links().contains(path)) {
            return List.of(folder.fault(PublishFault.LINK_IN_THE_WAY, path));
        }
        if (disk.hasFile(path) && !old.contains(path)) {
            return List.of(folder.fault(PublishFault.IN_THE_WAY, path));
        }
        return !disk.folders().contains(path)
                ? List.of()
                : disk.below(path)
                        .filter(file -> !stale.contains(file))
                        .map(file -> folder.fault(PublishFault.IN_THE_WAY, file))
                        .toList();
    }

    private List<Diagnostic> atFolder(String path) {
        if (disk.links().contains(path)) {
            return List.of(folder.fault(PublishFault.LINK_IN_THE_WAY, path));
        }
        return disk.hasFile(path) && !stale.contains(path)
                ? List.of(folder.fault(PublishFault.IN_THE_WAY, path))
                : List.of();
    }

    /** On some disks a foreign {@code Photo.png} is what {@code photo.png} would overwrite. */
    private List<Diagnostic> underOtherCase() {
        if (foreign.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        written.forEach(path -> names.put(RelativePath.fold(path), path));
        return foreign.stream()
                .filter(file -> names.containsKey(RelativePath.fold(file)))
                .filter(file -> Files.exists(folder.root().resolve(names.getOrDefault(RelativePath.fold(file), file))))
                .map(file -> folder.fault(PublishFault.IN_THE_WAY, file))
                .toList();
    }

    /** Room is made first; then assets, pages and indexes appear; what is gone goes last, and in the opposite order. */
    List<Step> steps() {
        List<Step> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        makeRoom(first, last);
        List<Step> steps = new ArrayList<>(first);
        placements().forEach(staged -> steps.add(new Step.Place(staged)));
        last.stream().sorted(Plan::compareDeletions).forEach(path -> steps.add(new Step.Delete(path)));
        return steps;
    }

    private static int compareDeletions(String one, String other) {
        int order = Rank.of(other).compareTo(Rank.of(one));
        return order != 0 ? order : one.compareTo(other);
    }

    private void makeRoom(List<Step> first, List<String> last) {
        Map<String, String> files = new HashMap<>();
        Set<String> folders = new HashSet<>();
        if (!stale.isEmpty()) {
            for (String path : written) {
                files.put(RelativePath.fold(path), path);
                RelativePath.addFolders(RelativePath.fold(path), folders);
            }
        }
        for (String path : stale) {
            String name = RelativePath.fold(path);
            String twin = files.get(name);
            Set<String> around = new HashSet<>();
            RelativePath.addFolders(name, around);
            if (twin != null) {
                first.add(new Step.MakeWay(path, Rank.of(twin).staged(twin)));
            } else if (folders.contains(name) || around.stream().anyMatch(files::containsKey)) {
                first.add(new Step.Delete(path));
            } else {
                last.add(path);
            }
        }
    }

    /** A folder that is not there yet is placed as a whole. */
    private List<String> placements() {
        Set<String> existing = new HashSet<>();
        disk.folders().forEach(path -> existing.add(RelativePath.fold(path)));
        List<String> placements = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            Set<String> units = new TreeSet<>();
            Set<String> made = new HashSet<>();
            for (String path : written) {
                if (Rank.of(path) == rank) {
                    units.add(unit(path, existing));
                    RelativePath.addFolders(RelativePath.fold(path), made);
                }
            }
            units.forEach(unit -> placements.add(rank.staged(unit)));
            existing.addAll(made);
        }
        return placements;
    }

    private static String unit(String path, Set<String> existing) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String above = path.substring(0, slash);
            if (!existing.contains(RelativePath.fold(above))) {
                return above;
            }
        }
        return path;
    }
}
