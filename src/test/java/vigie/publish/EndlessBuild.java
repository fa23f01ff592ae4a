package vigie.publish;

import java.nio.file.Path;
import java.util.Map;

/** Publishes two sites by turns into the folder that it is given, until it is killed. Says when the first is done. */
final class EndlessBuild {

    static final int SIZE = 30;

    private EndlessBuild() {}

    public static void main(String[] arguments) {
        Path output = Path.of(arguments[0]);
        Map<String, String> one = Sites.version(1, SIZE);
        Map<String, String> two = Sites.version(2, SIZE);
        Sites.publish(output, one);
        System.out.println("begun");
        while (true) {
            Sites.publish(output, two);
            Sites.publish(output, one);
        }
    }
}
