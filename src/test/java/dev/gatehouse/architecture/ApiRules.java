package dev.gatehouse.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import dev.gatehouse.api.Handle;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** What code of a user's own may build upon. */
final class ApiRules {

    private ApiRules() {}

    static ArchRule apiShowsOnlyApi(House house) {
        return classes()
                .should(Checks.that("show in its API only what is API or a handle", type -> strangers(house, type)))
                .because("what a user's code has to name may not change unseen");
    }

    private static Stream<String> strangers(House house, JavaClass type) {
        return type.getMembers().stream()
                .filter(ApiRules::isApi)
                .flatMap(member -> shown(member)
                        .filter(shown -> house.roomName(shown).isPresent())
                        .filter(shown -> !isApi(shown) && !isHandle(shown))
                        .map(shown -> member.getDescription() + " shows " + shown.getDescription() + " "
                                + member.getSourceCodeLocation()))
                .distinct();
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        return types(member)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .distinct();
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(type -> type);
        return Stream.concat(Stream.of(unit.getReturnType()), Stream.concat(unit.getParameterTypes().stream(), thrown));
    }

    private static boolean isApi(JavaMember member) {
        boolean open = member.getModifiers().contains(JavaModifier.PUBLIC)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
        return open && status(member).map(ApiRules::isOpen).orElseGet(() -> isApi(member.getOwner()));
    }

    /** A nested type is what the type around it is, unless it is marked itself. */
    private static boolean isApi(JavaClass type) {
        return status(type).map(ApiRules::isOpen).orElseGet(() -> inherits(type));
    }

    private static boolean inherits(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnnotatedWith(Handle.class)
                && type.getEnclosingClass().filter(ApiRules::isApi).isPresent();
    }

    private static boolean isHandle(JavaClass type) {
        return type.isAnnotatedWith(Handle.class)
                || type.getEnclosingClass().filter(ApiRules::isHandle).isPresent();
    }

    private static Optional<API.Status> status(CanBeAnnotated marked) {
        return marked.isAnnotatedWith(API.class) ? Optional.of(of(marked)) : Optional.empty();
    }

    private static API.Status of(CanBeAnnotated marked) {
        return marked instanceof JavaClass type
                ? type.getAnnotationOfType(API.class).status()
                : ((JavaMember) marked).getAnnotationOfType(API.class).status();
    }

    private static boolean isOpen(API.Status status) {
        return status != API.Status.INTERNAL;
    }
}
