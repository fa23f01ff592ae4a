package vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import org.junit.jupiter.api.Test;

final class TemplatesTest {

    @Test
    void noMemberOfAnyJavaObjectIsWithinReachOfTemplates() throws NoSuchMethodException {
        ClassMemberAccessPolicy strings = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34)
                .forClass(String.class);

        assertThat(strings.isMethodExposed(String.class.getMethod("length"))).isFalse();
        assertThat(strings.isMethodExposed(Object.class.getMethod("getClass"))).isFalse();
        assertThat(strings.isConstructorExposed(String.class.getConstructor())).isFalse();
    }
}
