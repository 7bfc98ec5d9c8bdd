// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/attendance_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/charters/charter_store.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int attendanceWidth = 420;
constexpr int attendanceHeight = 360;

QStringList ticked(const std::vector<std::pair<QString, QCheckBox*>>& boxes)
{
    QStringList uids;
    for (const auto& [uid, box] : boxes) {
        if (box->isChecked())
            uids << uid;
    }
    return uids;
}

} // namespace

AttendanceForm::AttendanceForm(Session& session, const Charter& charter, const UseCaseStory& story, QWidget* parent)
    : WorkForm(
        session,
        {QStringLiteral("attendanceForm"), tr("Who was there when %1 was framed").arg(story.useCase.key), tr("Save")},
        parent)
    , m_charter(charter.uid)
{
    setMinimumWidth(attendanceWidth);
    auto* inside = new QWidget;
    auto* place = new QVBoxLayout(inside);
    place->setContentsMargins({});
    place->setSpacing(metrics::unit);
    place->addWidget(textLabel(TextKind::Caption, tr("User groups")));
    for (const ContactStanding& standing : story.groups)
        m_groups.emplace_back(standing.group.uid, addBox(*place, charter, standing.group.uid, standing.group.name));
    if (story.groups.empty())
        place->addWidget(wrappedLabel(TextKind::Muted, tr("No user group is named yet; the tab Users adds one.")));
    place->addWidget(textLabel(TextKind::Caption, tr("People of the project")));
    for (const Person& person : story.people) {
        if (person.active)
            m_people.emplace_back(person.uid, addBox(*place, charter, person.uid, person.name));
    }
    place->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setMinimumHeight(attendanceHeight);
    area->setAccessibleName(tr("Who was there"));
    showThrough(*area);
    rows().addWidget(area);
    showProblem();
}

QCheckBox* AttendanceForm::addBox(QVBoxLayout& place, const Charter& charter, const QString& uid, const QString& title)
{
    auto* box = new QCheckBox(QString(shownText(title)).replace(u'&', QStringLiteral("&&")));
    box->setObjectName(QStringLiteral("attends-") + uid);
    box->setAccessibleName(shownText(title));
    const bool wasThere = std::any_of(charter.attendees.begin(), charter.attendees.end(),
                                      [&uid](const CharterAttendee& attendee) { return attendee.uid == uid; });
    box->setChecked(wasThere);
    m_seen.emplace(uid, wasThere);
    place.addWidget(box);
    return box;
}

WorkForm::Work AttendanceForm::work()
{
    const CharterAttendance attendance{ticked(m_people), ticked(m_groups), m_seen};
    return [attendance, uid = m_charter](db::Database& database, const Actor& actor) {
        return CharterStore(database).attend(uid, attendance, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
