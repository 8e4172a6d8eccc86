package dev.gatehouse.packaging;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes a value on the stack one of another type, as a call of a lambda does it: boxes, unboxes, widens, casts. */
record Conversion(MethodVisitor code) {

    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    void convert(Type from, Type to) {
        if (to.equals(Type.VOID_TYPE)) {
            drop(from);
        } else if (isPrimitive(from)) {
            if (isPrimitive(to)) {
                widen(from, to);
            } else {
                box(from);
            }
        } else if (isPrimitive(to)) {
            unbox(from, to);
        } else if (!to.equals(from) && !to.equals(Type.getType(Object.class))) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private void drop(Type value) {
        if (value.getSize() > 0) {
            code.visitInsn(value.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    private void box(Type from) {
        String box = BOXES.get(from).getInternalName();
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
    }

    /** Unboxes what is known to be a box, or what must be the box of the type wanted. */
    private void unbox(Type from, Type to) {
        Type inside = BOXES.entrySet().stream()
                .filter(box -> box.getValue().equals(from))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(to);
        String box = BOXES.get(inside).getInternalName();
        if (!BOXES.get(inside).equals(from)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, box);
        }
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, box, inside.getClassName() + "Value", "()" + inside.getDescriptor(), false);
        widen(inside, to);
    }

    private void widen(Type from, Type to) {
        if (from.equals(Type.LONG_TYPE) && !to.equals(from)) {
            code.visitInsn(to.equals(Type.FLOAT_TYPE) ? Opcodes.L2F : Opcodes.L2D);
        } else if (from.equals(Type.FLOAT_TYPE) && to.equals(Type.DOUBLE_TYPE)) {
            code.visitInsn(Opcodes.F2D);
        } else if (from.getSort() <= Type.INT && to.getSort() > Type.INT) {
            code.visitInsn(
                    to.equals(Type.LONG_TYPE) ? Opcodes.I2L : to.equals(Type.FLOAT_TYPE) ? Opcodes.I2F : Opcodes.I2D);
        }
    }
}
