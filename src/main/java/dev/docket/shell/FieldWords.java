package dev.docket.shell;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.function.Function;

/** What Vaadin's own fields say by themselves, in the language of whoever sees them. */
public final class FieldWords {

    /** In the order that the field wants. */
    private static final List<DayOfWeek> DAYS = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    private FieldWords() {}

    /** Names of months and days, and the day that weeks begin with; the form of dates follows the language anyway. */
    public static void give(DatePicker field) {
        var locale = field.getLocale();
        field.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(names(
                        List.of(Month.values()), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(DAYS, day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(DAYS, day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(DAYS.indexOf(WeekFields.of(locale).getFirstDayOfWeek()))
                .setToday(field.getTranslation("field.today"))
                .setCancel(field.getTranslation("edit.cancel")));
    }

    /** What screen readers hear of a field that takes several values. */
    public static void give(MultiSelectComboBox<?> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(field.getTranslation("field.several.cleared"))
                .setFocused(field.getTranslation("field.several.focused"))
                .setSelected(field.getTranslation("field.several.selected"))
                .setDeselected(field.getTranslation("field.several.deselected"))
                .setTotal(field.getTranslation("field.several.total")));
    }

    /** The entry behind which lies what there is no room for. */
    public static void give(MenuBar menu) {
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(menu.getTranslation("field.more")));
    }

    private static <T> List<String> names(List<T> all, Function<T, String> name) {
        return all.stream().map(name).toList();
    }
}
