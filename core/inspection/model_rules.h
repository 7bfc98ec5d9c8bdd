// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/model_file.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace assay {

/// The verdict that breaking a rule brings; nothing where there is no such rule.
std::optional<ModelVerdict> ruleVerdict(QByteArrayView rule);

/// The rule's sentence, translated; "%1" in it stands for the subject. Empty where there is no such rule.
QString ruleText(QByteArrayView rule);

/// The ids of all rules, ascending.
QByteArrayList ruleIds();

} // namespace assay
