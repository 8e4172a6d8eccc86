package dev.gatehouse.packaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Compiled classes whose lambdas become classes of their own, of the same nest: those may call what is private. */
final class Classes {

    static final int API = Opcodes.ASM9;

    private static final String MAKER = "java/lang/invoke/LambdaMetafactory";

    private final Map<String, byte[]> made = new TreeMap<>();
    private final Map<String, List<String>> newMembers = new TreeMap<>();

    private Classes() {}

    /** The classes that are other or new without lambdas, by their names with slashes. */
    static Map<String, byte[]> withPlainLambdas(Collection<byte[]> compiled) {
        Classes classes = new Classes();
        compiled.forEach(classes::change);
        Map<String, byte[]> nests = new TreeMap<>();
        compiled.forEach(bytecode -> nests.put(new ClassReader(bytecode).getClassName(), bytecode));
        classes.newMembers.forEach((host, members) ->
                classes.made.put(host, grown(classes.made.getOrDefault(host, nests.get(host)), members)));
        return classes.made;
    }

    private void change(byte[] bytecode) {
        ClassReader reader = new ClassReader(bytecode);
        ClassWriter writer = new ClassWriter(0);
        Host host = new Host(writer);
        reader.accept(host, 0);
        if (host.lambdas > 0) {
            made.put(reader.getClassName(), writer.toByteArray());
        }
    }

    /** The host of a nest with more members. */
    private static byte[] grown(byte[] host, List<String> members) {
        ClassWriter writer = new ClassWriter(0);
        ClassReader reader = new ClassReader(host);
        reader.accept(writer, 0);
        members.forEach(writer::visitNestMember);
        return writer.toByteArray();
    }

    /** A class that makes lambdas. */
    private final class Host extends ClassVisitor {

        private String name = "";
        private String nest = "";
        private int lambdas;

        Host(ClassVisitor next) {
            super(API, next);
        }

        @Override
        public void visit(int version, int access, String self, String signature, String above, String[] interfaces) {
            super.visit(version, access, self, signature, above, interfaces);
            name = self;
            nest = self;
        }

        @Override
        public void visitNestHost(String host) {
            super.visitNestHost(host);
            nest = host;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
            return new MethodVisitor(API, super.visitMethod(access, method, type, signature, thrown)) {

                @Override
                public void visitInvokeDynamicInsn(String called, String made, Handle maker, Object... arguments) {
                    if (maker.getOwner().equals(MAKER) && maker.getName().equals("metafactory")) {
                        Lambda lambda = lambda(called, made, arguments);
                        lambda.visitCreation(mv);
                    } else {
                        super.visitInvokeDynamicInsn(called, made, maker, arguments);
                    }
                }
            };
        }

        private Lambda lambda(String method, String factory, Object... arguments) {
            lambdas++;
            Lambda lambda = new Lambda(
                    name + "$$Lambda$" + lambdas,
                    method,
                    Type.getMethodType(factory),
                    (Type) arguments[0],
                    (Handle) arguments[1],
                    (Type) arguments[2]);
            Classes.this.made.put(lambda.name(), lambda.bytecode(nest));
            newMembers.computeIfAbsent(nest, host -> new ArrayList<>()).add(lambda.name());
            return lambda;
        }
    }
}
