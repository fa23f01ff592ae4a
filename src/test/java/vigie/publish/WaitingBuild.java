package vigie.publish;

import java.nio.file.Path;

/** Takes the folder that it is given, says so, and waits to be killed. */
final class WaitingBuild {

    private WaitingBuild() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Release release = Sites.begin(Path.of(arguments[0]))) {
            release.stage("index.html", new byte[0]);
            System.out.println("begun");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
