/**
 * The file form of designs: reading and writing {@code .portolan.json} files, their JSON Schema, and saving without
 * ever leaving half a file behind.
 *
 * <p>Nothing here knows a single kind of element: {@link dev.portolan.model.form.Form} derives how a type is written from
 * its {@link dev.portolan.model.shape.Shape}, and reader, writer, schema and checks follow it. A file is untrusted: it is
 * bounded in size and depth ({@link dev.portolan.storage.Limits}), and whatever is wrong with it becomes a
 * {@link dev.portolan.storage.Fault} with line, column and path.
 *
 * <p>Version 1 of the form is the first. A change that version 1 cannot read raises {@link dev.portolan.storage.FileVersion}
 * and comes with the step that brings older files up.
 */
package dev.portolan.storage;
