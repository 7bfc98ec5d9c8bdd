// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/tensorboard/tensor_message.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// The encoded image of a Summary.Image (field 4); nothing where the message is damaged.
std::optional<QByteArrayView> readImage(QByteArrayView message);

/// The encoded images of a value of TensorBoard's image plugin: texts of which the first two are width and height.
std::optional<std::vector<QByteArrayView>> imagesOf(const TensorMessage& tensor);

/// The texts of a value of TensorBoard's text plugin, one after the other with an empty line between.
std::optional<QByteArray> textOf(const TensorMessage& tensor);

/// A value of TensorBoard's plugin pr_curves, which is six rows of as many thresholds, as JSON: {"pr_curve": {"true_positives":
/// […], …, "precision": […], "recall": […]}}. Nothing where it has another shape.
/// Source: tensorboard/plugins/pr_curve/summary.py.
std::optional<QByteArray> prCurveOf(const TensorMessage& tensor);

/// "png", "jpg", "gif", "webp", or "bin" where the first bytes are of none of them.
QString imageEnding(QByteArrayView bytes);

/// A tag as a part of a path: nothing in it leads up, is empty, or is no visible character.
QString pathOfTag(const QString& tag);

} // namespace assay
