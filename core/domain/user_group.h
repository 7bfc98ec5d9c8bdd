// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/finding.h"

namespace assay {

using UserGroupId = Id<struct UserGroupTag>;
using UserContactId = Id<struct UserContactTag>;

/// How much a group can further or hinder a use case.
enum class Influence { Low, Medium, High };

/// How somebody of the project talked with users.
enum class ContactWay { Interview, Workshop, Observation, Call, Message, Survey };

QString toString(Influence influence); ///< "high"
std::optional<Influence> influenceFromString(QStringView word);
QString influenceTitle(Influence influence); ///< Translated.
QString toString(ContactWay way);            ///< "interview"
std::optional<ContactWay> contactWayFromString(QStringView word);
QString contactWayTitle(ContactWay way); ///< Translated.
std::vector<ContactWay> contactWays();

/// People whom a use case is for, or whom it affects.
struct UserGroup {
    UserGroupId id;
    QString uid;
    QString key; ///< "G-1"
    UseCaseId useCase;
    QString name;
    std::optional<qint64> size; ///< People; nothing where nobody knows.
    QString contact;            ///< Whom to talk to.
    Influence influence = Influence::Medium;
    std::optional<double> adoptionTarget;   ///< The share of their decisions to be taken with the model, 0 to 1.
    std::optional<qint64> contactEveryDays; ///< Agreed; nothing where nothing is.
    qint64 createdAt = 0;                   ///< Milliseconds, UTC.
    bool staged = false;
    qint64 rowVersion = 1;
};

/// That somebody of the project talked with people of a group.
struct UserContact {
    UserContactId id;
    QString uid;
    UserGroupId group;
    qint64 at = 0; ///< When they talked; milliseconds, UTC.
    ContactWay way = ContactWay::Interview;
    QString withWhom;
    QString notes;
    NamedPerson by;
    qint64 recordedAt = 0;
    bool staged = false;
};

/// How long ago a group was talked with, and whether that is longer than agreed.
struct ContactStanding {
    UserGroup group;
    qint64 contacts = 0;
    std::optional<qint64> lastAt; ///< Nothing where nobody has yet.
    qint64 days = 0;              ///< Whole days since then; since the group was named where nobody has yet.
    bool overdue = false;
};

/// The standing of a group that was last talked with at `lastAt`.
ContactStanding contactStanding(const UserGroup& group, qint64 contacts, std::optional<qint64> lastAt, qint64 now);

/// "3 days since the last contact, agreed: every 14", translated.
QString contactWords(const ContactStanding& standing);

} // namespace assay
