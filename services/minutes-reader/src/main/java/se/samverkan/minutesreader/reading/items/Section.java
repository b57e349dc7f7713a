package se.samverkan.minutesreader.reading.items;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an item under a heading of its own.
 *
 * @param title the sub-item's or section's heading; null for what stands directly under the item's
 *     heading
 * @param subItem the sub-item in which the section stands
 */
public record Section(
    SectionKind kind,
    @Nullable String title,
    @Nullable String subItem,
    List<Paragraph> paragraphs) {}
