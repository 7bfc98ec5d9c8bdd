// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

#include <map>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace assay {

/// Says below the fields of a form what is wrong with each, and tells a screen reader of the field the same.
class FieldFaults {
public:
    /// A caption over its field, with room below for what is wrong with what the place of that name holds.
    void add(QVBoxLayout& layout, const QString& place, const QString& caption, QWidget* field);

    /// Says it at the field of that place, or of the one that it is a part of ("tiers[2]" at "tiers"), and at no other.
    /// False where the form has none; then nothing is said.
    bool say(const QString& place, const QString& rule);

    /// The same for several at once, each rule by its place.
    void sayAll(const std::map<QString, QString>& rules);
    void clear();

    void goThere(); ///< Brings the field that is wrong into view, and the keyboard to it.

private:
    bool sayAt(const QString& place, const QString& rule);

    struct Field {
        QPointer<QWidget> widget; ///< Both go where the form puts other fields in their place.
        QPointer<QLabel> fault;
    };

    std::map<QString, Field> m_fields;
    QPointer<QWidget> m_wrong;
};

} // namespace assay
