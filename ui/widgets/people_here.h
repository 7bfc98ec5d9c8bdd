// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace assay {

/// Somebody who looks at the same page.
struct PersonHere {
    QString name;
    QString uid;
    QString words; ///< "Mei is here, too", translated: for the tool tip and those who hear it.

    bool operator==(const PersonHere&) const = default;
};

/// Who else has a page open, as their avatars; takes no room while nobody has.
class PeopleHere final : public QWidget {
    Q_OBJECT

public:
    explicit PeopleHere(QWidget* parent = nullptr);

    void setPeople(const std::vector<PersonHere>& people);
    const std::vector<PersonHere>& people() const { return m_people; }

private:
    std::vector<PersonHere> m_people;
    QHBoxLayout* m_row;
};

} // namespace assay
