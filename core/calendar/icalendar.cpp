// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icalendar.h"

#include <libical/ical.h>
#include <memory>

namespace icalendar {

namespace {

struct Freed
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype timeOf(const QDate &day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype timeOf(const QDateTime &utc)
{
    return icaltime_from_timet_with_zone(time_t(utc.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

icalcomponent *eventOf(const Entry &entry, const QDateTime &stamp)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(timeOf(stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(entry.day)));
    icalcomponent_add_property(event, icalproperty_new_dtend(timeOf(entry.day.addDays(1))));
    icalcomponent_add_property(event, icalproperty_new_summary(entry.summary.toUtf8().constData()));
    if (!entry.description.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(entry.description.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy because of it
    if (entry.remindDays > 0) {
        icalcomponent *alarm = icalcomponent_new_valarm();
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_description(entry.summary.toUtf8().constData()));
        icaltriggertype trigger{};
        trigger.time = icaltime_null_time();
        trigger.duration = icaldurationtype_from_int(-entry.remindDays * 24 * 60 * 60);
        icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
        icalcomponent_add_component(event, alarm);
    }
    return event;
}

} // namespace

QByteArray write(const QString &name, const QList<Entry> &entries, const QDateTime &stamp)
{
    const std::unique_ptr<icalcomponent, Freed> calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//So Chi bo//sochibo//VI"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    for (const Entry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace icalendar
