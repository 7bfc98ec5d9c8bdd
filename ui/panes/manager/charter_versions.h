// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"

#include <QComboBox>

namespace assay {

/// The versions of a use case's framing or plan, each of which can be read: the newest that people work on, the one in force
/// and all before them. Hides itself where there is no choice.
class CharterVersions final : public QComboBox {
    Q_OBJECT

public:
    explicit CharterVersions(CharterKind kind, QWidget* parent = nullptr);

    /// Of all charters of the use case, in the order of their making. What somebody chose stays chosen.
    void setCharters(const std::vector<Charter>& charters);

    std::optional<Charter> shown() const;   ///< The one that is chosen; without a choice the current one.
    std::optional<Charter> current() const; ///< The newest that people work on, else the one that is in force.
    std::optional<Charter> inForce() const; ///< That gates rely on.
    bool showsEarlier() const;              ///< Another than the current one is chosen, to be read.
    void showCurrent();                     ///< Ends the choice.

Q_SIGNALS:
    void chosen(); ///< By hand.

private:
    CharterKind m_kind;
    std::vector<Charter> m_charters; ///< Of the kind, the newest first.
    QStringList m_words;             ///< Of the choices.
    QString m_chosen;                ///< Uid; empty for the current one, whichever that is.
};

} // namespace assay
