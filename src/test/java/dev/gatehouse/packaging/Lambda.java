package dev.gatehouse.packaging;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or method reference, by what its call site tells {@link java.lang.invoke.LambdaMetafactory#metafactory}.
 *
 * @param name the name of the class that it becomes, with slashes; made up as the JVM makes up its own, since steps are
 *     called by the class that has their lambda
 * @param method the name of the method that it implements
 * @param factory from the values that it keeps to the interface that it implements
 * @param erased the method's type as its interface declares it
 * @param code what it calls: the lambda's body, or what a method reference names
 * @param actual the method's type with what is known of its type parameters
 */
record Lambda(String name, String method, Type factory, Type erased, Handle code, Type actual) {

    private static final String INIT = "<init>";
    private static final String ONE = "ONE";
    private static final String OF = "of";
    private static final String OBJECT = "java/lang/Object";

    /** Writes what makes one, in place of the call site: one that keeps nothing is made once. */
    void visitCreation(MethodVisitor code) {
        if (kept().length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ONE, made().getDescriptor());
        } else {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, OF, factory.getDescriptor(), false);
        }
    }

    /** The class, as a member of a nest. */
    byte[] bytecode(String nest) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name, null, OBJECT, new String[] {made().getInternalName()});
        writer.visitNestHost(nest);
        keep(writer);
        if (kept().length == 0) {
            makeOnce(writer);
        } else {
            makeEach(writer);
        }
        implement(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private Type made() {
        return factory.getReturnType();
    }

    private Type[] kept() {
        return factory.getArgumentTypes();
    }

    private static String field(int index) {
        return "kept" + index;
    }

    private void keep(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(0, INIT, constructor(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, INIT, "()V", false);
        int local = 1;
        for (int i = 0; i < kept().length; i++) {
            Type type = kept()[i];
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type.getDescriptor(), null, null)
                    .visitEnd();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
            local += type.getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private String constructor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, kept());
    }

    private void makeOnce(ClassWriter writer) {
        int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(constant, ONE, made().getDescriptor(), null, null).visitEnd();
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, INIT, constructor(), false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONE, made().getDescriptor());
        end(code, Opcodes.RETURN);
    }

    private void makeEach(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, OF, factory.getDescriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type type : kept()) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, INIT, constructor(), false);
        end(code, Opcodes.ARETURN);
    }

    private void implement(ClassWriter writer) {
        MethodVisitor visitor = writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
        visitor.visitCode();
        Conversion conversion = new Conversion(visitor);
        if (code.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            visitor.visitTypeInsn(Opcodes.NEW, code.getOwner());
            visitor.visitInsn(Opcodes.DUP);
        }
        for (int i = 0; i < kept().length; i++) {
            visitor.visitVarInsn(Opcodes.ALOAD, 0);
            visitor.visitFieldInsn(Opcodes.GETFIELD, name, field(i), kept()[i].getDescriptor());
        }
        passOn(visitor, conversion);
        visitor.visitMethodInsn(instruction(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
        Type result = erased.getReturnType();
        conversion.convert(result(), result.equals(Type.VOID_TYPE) ? result : actual.getReturnType());
        conversion.convert(actual.getReturnType(), result);
        end(visitor, result.getOpcode(Opcodes.IRETURN));
    }

    /** The arguments of the call, after what is kept, as what is called takes them. */
    private void passOn(MethodVisitor visitor, Conversion conversion) {
        Type[] given = erased.getArgumentTypes();
        Type[] taken = taken();
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            visitor.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
            local += given[i].getSize();
            conversion.convert(given[i], actual.getArgumentTypes()[i]);
            conversion.convert(actual.getArgumentTypes()[i], taken[kept().length + i]);
        }
    }

    /** What the called code takes, the object that it belongs to among it. */
    private Type[] taken() {
        Stream<Type> arguments = Stream.of(Type.getArgumentTypes(code.getDesc()));
        boolean ofObject = IntStream.of(Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKESPECIAL, Opcodes.H_INVOKEINTERFACE)
                .anyMatch(tag -> tag == code.getTag());
        return (ofObject ? Stream.concat(Stream.of(Type.getObjectType(code.getOwner())), arguments) : arguments)
                .toArray(Type[]::new);
    }

    /** A private method, which a call site names as special, is called as any other from within its nest. */
    private int instruction() {
        return switch (code.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private Type result() {
        return code.getTag() == Opcodes.H_NEWINVOKESPECIAL
                ? Type.getObjectType(code.getOwner())
                : Type.getReturnType(code.getDesc());
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
