/** A code from the IPTC's vocabulary at http://cv.iptc.org/newscodes/digitalsourcetype/. */
export type DigitalSourceType = keyof typeof digitalSourceTypes;

/**
 * The codes of the IPTC's Digital Source Type vocabulary, each with the matching member of schema.org's
 * `IPTCDigitalSourceEnumeration`, for the `digitalSourceType` of structured data. Two codes have since been renamed by
 * the IPTC, but not in schema.org. The IPTC's URL for a code is `http://cv.iptc.org/newscodes/digitalsourcetype/` followed
 * by the code.
 */
export const digitalSourceTypes = {
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
  algorithmicallyEnhanced: 'https://schema.org/AlgorithmicallyEnhancedDigitalSource',
  composite: 'https://schema.org/CompositeDigitalSource',
  compositeCapture: 'https://schema.org/CompositeCaptureDigitalSource',
  compositeSynthetic: 'https://schema.org/CompositeSyntheticDigitalSource',
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  computationalCapture: 'https://schema.org/MultiFrameComputationalCaptureDigitalSource',
  dataDrivenMedia: 'https://schema.org/DataDrivenMediaDigitalSource',
  digitalCapture: 'https://schema.org/DigitalCaptureDigitalSource',
  digitalCreation: 'https://schema.org/DigitalArtDigitalSource',
  humanEdits: 'https://schema.org/MinorHumanEditsDigitalSource',
  negativeFilm: 'https://schema.org/NegativeFilmDigitalSource',
  positiveFilm: 'https://schema.org/PositiveFilmDigitalSource',
  print: 'https://schema.org/PrintDigitalSource',
  screenCapture: 'https://schema.org/ScreenCaptureDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  virtualRecording: 'https://schema.org/VirtualRecordingDigitalSource',
} as const;
